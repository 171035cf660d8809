import { mergeOutputs } from '../../../../../../nodes/Dialog360/inbound/delivery/mergeOutputs';

const item = (name: string) => ({ json: { name } });

test('puts outputs together index by index, in the order of the calls', () => {
	expect(
		mergeOutputs([
			[[item('a')], []],
			[[], [item('b')]],
			[[item('c')], [item('d')]],
		]),
	).toEqual([
		[item('a'), item('c')],
		[item('b'), item('d')],
	]);
});

test('one call goes as it is', () => {
	const outputs = [[item('a')]];
	expect(mergeOutputs([outputs])).toBe(outputs);
});

test('takes calls with fewer outputs', () => {
	expect(mergeOutputs([[[item('a')]], [[], [], [item('b')]]])).toEqual([
		[item('a')],
		[],
		[item('b')],
	]);
});
