import type { IDataObject } from 'n8n-workflow';
import { MAX_LENGTH, requireText } from '../limits';
import { frame } from './frame';
import type { Frame, FrameInput } from './frame';

interface FlowCommon {
	flow_message_version: '3';
	flow_token?: string;
	flow_cta: string;
	mode?: 'draft';
}

type FlowRef = { flow_id: string } | { flow_name: string };

type FlowStart =
	| { flow_action: 'navigate'; flow_action_payload: { screen: string; data?: IDataObject } }
	| { flow_action: 'data_exchange' };

export interface FlowInteractive extends Frame {
	type: 'flow';
	action: { name: 'flow'; parameters: FlowCommon & FlowRef & FlowStart };
}

export interface FlowInput extends FrameInput {
	flow: { id: string } | { name: string };
	buttonText: string;
	/** Tells the answers of one message from those of another; may be left out. */
	token?: string;
	/** Whether the flow is not published yet. */
	draft?: boolean;
	/** The first screen and what it is filled with, or `endpoint`: the flow's own endpoint decides. */
	start: 'endpoint' | { screen: string; data?: IDataObject };
}

/**
 * A button that opens a form of several screens.
 *
 * @throws InputError when the flow, the text of the button or the first screen is missing, or the
 * text is longer than 20 characters
 * @see https://docs.360dialog.com/docs/messaging/message-types/interactive
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/messages/interactive-flow-messages
 */
export function flowInteractive(input: FlowInput): FlowInteractive {
	const token = input.token?.trim();
	return {
		type: 'flow',
		...frame(input),
		action: {
			name: 'flow',
			parameters: {
				flow_message_version: '3',
				...refOf(input.flow),
				...(token ? { flow_token: token } : {}),
				flow_cta: requireText('Button Text', input.buttonText, MAX_LENGTH.flowButton),
				...(input.draft ? { mode: 'draft' as const } : {}),
				...startOf(input.start),
			},
		},
	};
}

function refOf(flow: FlowInput['flow']): FlowRef {
	return 'id' in flow
		? { flow_id: requireText('Flow ID', flow.id, Infinity).trim() }
		: { flow_name: requireText('Flow Name', flow.name, Infinity).trim() };
}

/** The data may be left out, but must not be empty. */
function startOf(start: FlowInput['start']): FlowStart {
	if (start === 'endpoint') return { flow_action: 'data_exchange' };
	const { data = {} } = start;
	return {
		flow_action: 'navigate',
		flow_action_payload: {
			screen: requireText('Screen', start.screen, Infinity).trim(),
			...(Object.keys(data).length > 0 ? { data } : {}),
		},
	};
}
