PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
TEMPLATES = $(shell find templates -name '*.html')
IN_PROCESSES := -n auto --dist worksteal
# Coverage in per cent that a change may not fall below: by `make test`, and by all tests.
COVERAGE := 93.8
COVERAGE_OF_ALL := 97.7

# Tests start many processes: each would compile all of the archive anew where no bytecode is kept.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: setup serve data test test-fast test-rest test-python test-postgres test-opensearch test-reloaded lint format
.PHONY: pictures bench bench-check bench-hostile bench-load bench-kill lock audit clean

## What the archive runs on.
setup: .venv/serving

## Serve the archive, with the example transcripts in it.
serve: data
	@echo "The archive is at http://127.0.0.1:$(PORT) (Ctrl+C stops it)."
	@# The worker does large merges and writes the index after edits, beside the pages.
	@$(BIN)/python manage.py run_jobs & jobs=$$!; trap "kill $$jobs" EXIT INT TERM; \
	$(BIN)/gunicorn archive.wsgi --bind 127.0.0.1:$(PORT)

## Make the database and the index, and read the example transcripts. Loads nothing twice.
data: .venv/serving
	@$(BIN)/python manage.py migrate --verbosity 0
	@$(BIN)/python manage.py import_transcripts fixtures/transcripts

## The tests, in as many processes as there are cores, with few examples of each property and a floor for coverage;
## without those that take long (see test-rest). Lines are counted by probes that take themselves out, as tracing takes
## as long as the tests; in some processes that tests start, they are traced.
test: .venv/testing
	$(BIN)/coverage erase
	$(BIN)/python -m slipcover --source archive --json --out .counted.json -m pytest $(IN_PROCESSES) \
	    --hypothesis-profile=fast -m "not slow and not second_engine"
	$(BIN)/python -m tests.counted .counted.json
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report --skip-covered --fail-under=$(COVERAGE)

## What needs no browser, no database and no processes of its own, with few examples of each property.
test-fast: .venv/testing
	$(BIN)/pytest $(IN_PROCESSES) --hypothesis-profile=fast -m "not browser and not database and not slow" -q

## What `make test` leaves out, after it: what takes long, haystack's own engine, all examples of each property. With a
## floor for the coverage of both.
test-rest: .venv/testing
	$(BIN)/python -m slipcover --source archive --json --out .counted.json -m pytest $(IN_PROCESSES) \
	    -m "slow or second_engine or hypothesis"
	$(BIN)/python -m tests.counted .counted.json
	$(BIN)/coverage combine --append --quiet
	$(BIN)/coverage report --skip-covered --fail-under=$(COVERAGE_OF_ALL)

## The tests that need no browser, in an environment of its own for another Python: make test-python PYTHON=python3.13
test-python:
	$(PYTHON) -m venv .venv/$(notdir $(PYTHON))
	.venv/$(notdir $(PYTHON))/bin/python -m pip install --quiet --disable-pip-version-check -r tests/requirements.txt
	.venv/$(notdir $(PYTHON))/bin/pytest $(IN_PROCESSES) -m "not browser"

## What is told of a database, on PostgreSQL: on a server that this starts for it, or on the one that POSTGRES
## names (postgres://user@host:port/name; the tests make a database of their own there).
test-postgres: .venv/testing
	BIN=$(BIN) tests/postgres.sh $(POSTGRES)

## The tests of search, on OpenSearch: on a node that this starts, where OPENSEARCH_HOME names a folder with
## bin/opensearch, or on the server that OPENSEARCH names (http://127.0.0.1:9200; the tests make indexes of their own
## there, and remove them).
test-opensearch: .venv/testing
	BIN=$(BIN) tests/opensearch.sh $(OPENSEARCH)

## The tests of search on the library by which the one under the index is carried on.
test-reloaded: .venv/testing
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade --target .venv/reloaded Whoosh-Reloaded==2.7.5
	PYTHONPATH=.venv/reloaded $(BIN)/pytest $(IN_PROCESSES) tests/search

## Style and types of the code, format of the templates, scripts and styles.
lint: .venv/testing
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy archive tests
	$(BIN)/djade --target-version 5.2 --check $(TEMPLATES)
	$(BIN)/biome lint --error-on-warnings

format: .venv/testing
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/djade --target-version 5.2 $(TEMPLATES)

## The pictures of the README, anew.
pictures: .venv/testing
	$(BIN)/python docs/make_pictures.py

## How fast the archive is, beside its peers. BENCH_PAGES=folder takes documents of your own, and makes up
## more like them; BENCH="--sizes …" says how many.
bench: .venv/benchmarks
	$(BIN)/python -m tests.benchmarks $(BENCH_PAGES) $(BENCH)

## How well and how fast quotations are checked: made of the examples, or of BENCH_PAGES=folder, and changed
## in one way each. BENCH="--foreign folder --press file --each 150" adds words of others, and sets how many.
bench-check: .venv/benchmarks
	$(BIN)/python -m tests.benchmarks.checking $(BENCH_PAGES) $(BENCH)

## Broken files, FILES of them, and requests of strangers, HOSTILE of them: none may fail, none may take long.
FILES ?= 10000
HOSTILE ?= 100000
bench-hostile: .venv/testing
	$(BIN)/python -m tests.hostile --files $(FILES) --requests $(HOSTILE)

## The pins of requirements.txt with the hashes of their files, for every Python and machine that is served on.
lock: .venv/locking
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	    --custom-compile-command "make lock" --output-file requirements.lock requirements.txt

## Known vulnerabilities of what the archive runs on, by the advisories of PyPI; says so where they can't be had.
audit: .venv/locking
	@BIN=$(BIN) tests/audit.sh

## Many connections at once while an import writes, on two workers, for SECONDS: no errors, how long answers take,
## and what the workers hold. BENCH_PAGES=folder takes documents of your own.
SECONDS ?= 300
bench-load: .venv/testing
	$(BIN)/python -m tests.hostile.load $(BENCH_PAGES) --seconds $(SECONDS)

## So many kills at random, in mid-import, rebuild, merge, backup and restore: nothing may be lost or half there.
KILLS ?= 1000
bench-kill: .venv/testing
	$(BIN)/python -m tests.killing --kills $(KILLS)

clean:
	rm -rf .venv var

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/serving: requirements.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/testing: tests/requirements.txt .venv/serving
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r tests/requirements.txt
	@touch $@

.venv/locking: | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==0.13.9 pip-audit==2.10.1
	@touch $@

.venv/benchmarks: tests/benchmarks/requirements.txt .venv/testing
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r tests/benchmarks/requirements.txt
	@touch $@
