"""A query in DuckDB on a SQLite file: BOOK SQL SECONDS-FILE SUMS-FILE.

Writes how long the query took, from its text to its last row, and the sums of its columns `orders`
and `net`. The start of Python, loading DuckDB and attaching the file are not part of the time.
"""

import importlib.resources
import sys
import time

import duckdb
import duckdb_extension_sqlite_scanner as scanner

book, sql, seconds_file, sums_file = sys.argv[1:]
duck = duckdb.connect()
version = duck.sql("PRAGMA version").fetchone()[0]
folder = importlib.resources.files(scanner) / "extensions" / version
duck.sql(f"LOAD '{folder / 'sqlite_scanner.duckdb_extension'}'")
duck.sql(f"ATTACH '{book}' AS book (TYPE sqlite, READ_ONLY)")
duck.sql("USE book")
# As in SQLite, `/` of whole numbers is a whole number.
duck.sql("SET integer_division = true")

begin = time.perf_counter()
result = duck.execute(sql)
rows = result.fetchall()
seconds = time.perf_counter() - begin

names = [column[0] for column in result.description]
sums = (sum(row[names.index(name)] for row in rows) for name in ("orders", "net"))
with open(seconds_file, "w") as out:
    print(seconds, file=out)
with open(sums_file, "w") as out:
    print("|".join(str(int(each)) for each in sums), file=out)
