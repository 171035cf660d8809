import { isObject } from '../check';

/** Meta takes types and formats in either case and lists them in capitals. */
export function normalise(components: unknown): unknown {
	return Array.isArray(components) ? components.map(component) : components;
}

function component(value: unknown): unknown {
	if (!isObject(value)) return value;
	return {
		...value,
		...capital(value, 'type'),
		...capital(value, 'format'),
		...(Array.isArray(value.buttons) && { buttons: value.buttons.map(button) }),
		...(Array.isArray(value.cards) && { cards: value.cards.map(card) }),
	};
}

const button = (value: unknown): unknown =>
	isObject(value)
		? {
				...value,
				...capital(value, 'type'),
				...capital(value, 'otp_type'),
				...capital(value, 'flow_action'),
			}
		: value;

const card = (value: unknown): unknown =>
	isObject(value) ? { ...value, components: normalise(value.components) } : value;

const capital = (value: Record<string, unknown>, key: string) =>
	typeof value[key] === 'string' ? { [key]: value[key].toUpperCase() } : {};
