# Python 3.11+, git and make are enough: uv comes from the package index when it is missing.
PYTHON ?= python3
UV ?= $(shell command -v uv 2>/dev/null || echo .tools/bin/uv)
RUN := $(UV) run --frozen --quiet

.PHONY: help demo test fuzz check format docs bench mutation

help:  ## what each target does
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/ :/'

.tools/bin/uv:
	$(PYTHON) -m venv .tools
	.tools/bin/pip install --quiet --disable-pip-version-check uv

.venv/pret: pyproject.toml uv.lock | $(filter .tools/%,$(UV))
	$(UV) sync --frozen --quiet
	@touch $@

demo: .venv/pret  ## decide the demonstration cohort and write its documents in sortie/
	$(RUN) mccgc validate data/scores/2026-06
	$(RUN) mccgc report data/scores/2026-06 -o sortie

test: check  ## format, lint, types, référentiel, cases, generated pages, tests
	$(RUN) pytest -n auto

MUTANTS ?= 100000
fuzz: .venv/pret  ## spoil MUTANTS files (100,000), where the tests spoil 5,000: make fuzz MUTANTS=20000
	MCCGC_MUTANTS=$(MUTANTS) $(RUN) pytest -n auto -x tests/test_fuzz.py

check: .venv/pret
	$(RUN) ruff format --check
	$(RUN) ruff check
	$(RUN) mypy
	$(RUN) mccgc lint
	$(RUN) mccgc cases

format: .venv/pret  ## put the code in its format
	$(RUN) ruff format
	$(RUN) ruff check --fix

docs: .venv/pret  ## write the reference pages and the schemas again
	$(RUN) python docs/generate.py

bench: .venv/pret  ## measure, and write docs/performance.md
	$(UV) sync --frozen --quiet --group bench
	$(UV) run --frozen --quiet --group bench python benchmarks/page.py

mutation: .venv/pret  ## mutate the decision package and see that the tests notice
	$(UV) sync --frozen --quiet --group mutation
	$(UV) run --frozen --quiet --group mutation python tests/mutation/run.py
