const { dest, parallel, src } = require('gulp');

/** Icons are looked up beside the compiled file that names them, so each folder gets its copy. */
function iconsForNodes() {
	return src('icons/*.svg', { encoding: false }).pipe(dest('dist/icons'));
}

/** Codex files (categories, aliases, links) and output schemas lie beside the compiled nodes. */
function nodeData() {
	return src(['nodes/**/*.node.json', 'nodes/**/__schema__/**/*.json'], { base: 'nodes' }).pipe(
		dest('dist/nodes'),
	);
}

exports.build = parallel(iconsForNodes, nodeData);
