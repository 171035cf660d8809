export function median(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length / 2;
	const upper = sorted[Math.floor(half)] ?? Number.NaN;
	const lower = sorted[Math.ceil(half) - 1] ?? Number.NaN;
	return (upper + lower) / 2;
}

/** The smallest value that so many percent of all are not above. */
export function percentile(values: number[], percent: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? Number.NaN;
}
