// A browser and an n8n that share two cores with each other take their time.
jest.setTimeout(90_000);
