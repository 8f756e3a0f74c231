// Reads the JSON-stat of all tables with jsonstat-toolkit, and compares it with the JSON of the same tables:
//
//	node jsonstat.cjs TOOLKIT TABLES.json TABLES.jsonl
//
// Sizes, labels, values and statuses of every cell must be those of the other file.
const fs = require("fs");
const JSONstat = require(process.argv[2]);

const collection = JSONstat(JSON.parse(fs.readFileSync(process.argv[3], "utf8")));
const tables = fs.readFileSync(process.argv[4], "utf8").trim().split("\n").slice(1).map((line) => JSON.parse(line));

let values = 0, faults = 0;
function check(same, ...what) {
	if (!same) {
		faults++;
		if (faults <= 20) console.log("difference:", ...what);
	}
}

const scale = { share: 100, growth: 100, points: 100 };

function compare(table, cube) {
	const years = [...new Set(table.columns.map((c) => c.edition || table.edition || 0))];
	const keys = [...new Set(table.columns.map((c) => c.key))];
	const timeless = years.length === 1 && years[0] === 0;
	const size = [table.rows.length, keys.length].concat(timeless ? [] : [years.length]);
	check(cube.label === table.title, table.id, "title", cube.label);
	check(JSON.stringify(cube.size) === JSON.stringify(size), table.id, "size", cube.size, size);
	check(cube.role.metric[0] === cube.id[1], table.id, "metric", cube.role);
	check(timeless || cube.role.time[0] === cube.id[2], table.id, "time", cube.role);
	table.rows.forEach((row, i) => {
		check(cube.Dimension(0).Category(row.key).label === row.label, table.id, row.key);
		table.columns.forEach((column, j) => {
			const cell = table.cells[i][j];
			check(cube.Dimension(1).Category(column.key).label === column.label, table.id, column.key);
			const at = { [cube.id[0]]: row.key, [cube.id[1]]: column.key };
			if (!timeless) at[cube.id[2]] = String(column.edition || table.edition || 0);
			const data = cube.Data(at);
			const place = [table.id, row.key, column.key, data];
			if (cell.value === null || cell.printed === "–") {
				check(data.value === null, ...place);
				check(/(^|[+])(no-figure|range)$/.test(data.status), ...place);
			} else {
				const want = cell.value * (scale[column.measure] || 1);
				check(typeof data.value === "number" && Math.abs(data.value - want) < 1e-9 * Math.max(1, Math.abs(want)), ...place);
				values++;
			}
			const marks = (data.status || "").split("+").filter((s) => s && s !== "no-figure" && s !== "range");
			check(JSON.stringify(marks) === JSON.stringify(cell.marks), ...place);
			marks.forEach((mark) => check(typeof cube.extension.status.label[mark] === "string", ...place));
		});
	});
}

check(collection.length === tables.length, "tables", collection.length, tables.length);
tables.forEach((table, i) => compare(table, collection.Dataset(i)));
console.log(`${tables.length} tables, ${values} values read by jsonstat-toolkit: ${faults || "no"} differences`);
process.exit(faults || values === 0 ? 1 : 0);
