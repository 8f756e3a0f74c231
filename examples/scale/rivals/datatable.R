# Reads a file of responses with data.table and adds up every column by unit type, as duckdb.mjs does.
#
#   apt-get install r-cran-data.table
#   Rscript datatable.R FILE THREADS
suppressMessages(library(data.table))
args <- commandArgs(TRUE)
setDTthreads(as.integer(args[2]))
header <- strsplit(readLines(args[1], 1), ";")[[1]]
numeric <- grepl("^(funding|unit\\.staff|transitions)\\.", header) | header %in% c("unit.founded", "unit.edition") |
  grepl("^clients\\.(?!referrers|referrer-change|cooperation|trend|growing-groups|cause|obstacles|statements)", header,
        perl = TRUE)
start <- proc.time()[["elapsed"]]
d <- fread(args[1], sep = ";", dec = ",", header = TRUE, na.strings = "",
           colClasses = list(numeric = header[numeric], character = header[!numeric]))
w <- d[["clients.total"]]
numbers <- header[numeric]
n <- d[, lapply(.SD, function(x) sum(!is.na(x))), by = unit.type, .SDcols = numbers]
s <- d[, lapply(.SD, sum, na.rm = TRUE), by = unit.type, .SDcols = numbers]
p <- d[, { clients <- w[.I]; lapply(.SD, function(x) sum(x * clients, na.rm = TRUE)) }, by = unit.type, .SDcols = numbers]
answers <- lapply(setdiff(header[!numeric], c("unit.id", "unit.type")),
                  function(key) d[!is.na(get(key)), .N, by = c("unit.type", key)])
took <- proc.time()[["elapsed"]] - start
peak <- as.integer(gsub("\\D", "", grep("VmHWM", readLines("/proc/self/status"), value = TRUE)))
cat(sprintf("data.table: %d units, %d sums, %s threads: %.0f ms, %d MiB\n", nrow(d),
            3 * length(numbers) + length(answers), args[2], 1000 * took, peak %/% 1024))
