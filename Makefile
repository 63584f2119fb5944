PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin

.PHONY: serve data test test-reloaded lint format bench clean

## Serve the archive, with the example transcripts in it.
serve: data
	@echo "The archive is at http://127.0.0.1:$(PORT) (Ctrl+C stops it)."
	@# A long question is answered by a page of ours, not refused by the server.
	@$(BIN)/gunicorn archive.wsgi --bind 127.0.0.1:$(PORT) --workers 2 --limit-request-line 0 --log-level warning

## Make the database and the index, and read the example transcripts. Loads nothing twice.
data: .venv/serving
	@$(BIN)/python manage.py migrate --verbosity 0
	@$(BIN)/python manage.py import_transcripts fixtures/transcripts

test: .venv/testing
	$(BIN)/pytest

## The tests of search on the library by which the one under the index is carried on.
test-reloaded: .venv/testing
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade --target .venv/reloaded Whoosh-Reloaded==2.7.5
	PYTHONPATH=.venv/reloaded $(BIN)/pytest tests/search

lint: .venv/testing
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy archive tests

format: .venv/testing
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

## How fast the archive is, beside its peers. BENCH_PAGES=folder takes documents of your own, and makes up
## more like them; BENCH="--sizes …" says how many.
bench: .venv/benchmarks
	$(BIN)/python -m tests.benchmarks $(BENCH_PAGES) $(BENCH)

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

.venv/benchmarks: tests/benchmarks/requirements.txt .venv/testing
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r tests/benchmarks/requirements.txt
	@touch $@
