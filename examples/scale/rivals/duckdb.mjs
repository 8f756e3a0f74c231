// Reads a file of responses with DuckDB and adds up every column by unit type: of a number how many, their sum, and
// their sum weighted by clients; of any other column how many gave each answer. The tables of the barometer need these
// sums and more, so that its time is a lower bound of theirs.
//
//   npm install @duckdb/node-api
//   node duckdb.mjs FILE THREADS
import { readFileSync, openSync, readSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const [file, threads] = process.argv.slice(2);
const head = Buffer.alloc(1 << 20);
const header = head.toString("utf8", 0, readSync(openSync(file), head)).split("\n", 1)[0].trim().split(";");

const numeric = (key) =>
  /^(funding|unit\.staff|transitions)\./.test(key) || key === "unit.founded" || key === "unit.edition" ||
  /^clients\.(?!referrers|referrer-change|cooperation|trend|growing-groups|cause|obstacles|statements)/.test(key);
const quote = (key) => `"${key}"`;
const types = header.map((key) => `'${key}': '${numeric(key) ? "DOUBLE" : "VARCHAR"}'`).join(", ");
const sums = header
  .filter((key) => key !== "unit.id" && key !== "unit.type")
  .flatMap((key) =>
    numeric(key)
      ? [`count(${quote(key)})`, `sum(${quote(key)})`, `sum(${quote(key)} * "clients.total")`]
      : [`histogram(${quote(key)})`]);

const start = performance.now();
const db = await (await DuckDBInstance.create(":memory:", { threads })).connect();
const rows = await (await db.run(
  `SELECT "unit.type", count(*), ${sums.join(", ")} FROM read_csv('${file}', delim = ';', decimal_separator = ',',
   header = true, auto_detect = false, quote = '"', escape = '"', columns = {${types}}) GROUP BY 1`)).getRows();
const units = rows.reduce((n, row) => n + Number(row[1]), 0);
const peak = /VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
console.log(`duckdb: ${units} units, ${sums.length} sums, ${threads} threads: ${Math.round(performance.now() - start)} ms,`,
  `${Math.round(peak / 1024)} MiB`);
