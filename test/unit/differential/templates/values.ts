/** What the definitions hold, whoever builds them. */

export const HANDLE = '4::aW1hZ2UvanBn:ARYytyb0kLp5htbBB8vWlclG5M9gMBxiEyt4FNCvrueWBOmFmRAzt';
export const FLOW_ID = '1187654321098765';
export const FLOW_JSON = '{"version":"5.0","screens":[]}';
export const PHONE = '+4930123456';
export const APP = 'com.example.app';
export const HASH = 'K8a/AINcGX7';

export const TEXT = 'Our opening hours have changed.';
export const NUMBERED = 'Hi {{1}}, your order {{2}} has left our house.';
export const NAMED = 'Hi {{first_name}}, we see you on {{day}}. Does that suit you?';
