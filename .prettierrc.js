module.exports = {
	useTabs: true,
	tabWidth: 2,
	printWidth: 100,
	semi: true,
	singleQuote: true,
	trailingComma: 'all',
	endOfLine: 'lf',
};
