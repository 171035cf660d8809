/** Time, so that tests have it in their hands. */
export interface Clock {
	now: () => number;
	sleep: (milliseconds: number) => Promise<void>;
}
