# Rally Kiosk. `make help` lists every command.
# Every command makes .venv from requirements.lock first, and the system libraries; when nothing changed, that takes no time.

PYTHON := .venv/bin/python
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))

# Each command and many tests are processes of their own: none of them needs to compile everything again.
unexport PYTHONDONTWRITEBYTECODE

# Tests wait for windows and servers about a third of their time, so that more of them run than there are processors.
WORKERS = $$($(PYTHON) -c 'import os; print(min(6, (os.cpu_count() or 1) * 3 // 2))')

.DEFAULT_GOAL := help
.PHONY: help run test lint types layers qmllint pytest bench faults screenshots bundle translations words format lock clean ready ready-for-tests

help: ## List every command
	@sed -n 's/^\([a-z-]*\):[^=]*## \(.*\)/  make \1|\2/p' Makefile | awk -F '|' '{ printf "%-20s %s\n", $$1, $$2 }'

run: ready translations ## Open the kiosk in demonstration mode; without a display or with ROBOT=1 a robot signs and the organisers deliver
	@$(PYTHON) -m ui.demonstration $(if $(filter-out 0,$(ROBOT)),--robot)

test: ready-for-tests lint types layers qmllint pytest ## Run every check: lint, types, layering and all tests

lint: ready ## Check style and formatting of the Python code
	@$(PYTHON) -m ruff check
	@$(PYTHON) -m ruff format --check

types: ready ## Check types
	@$(PYTHON) -m mypy

layers: ready ## Check that imports follow the layers
	@.venv/bin/lint-imports --no-logo

qmllint: ready ## Check the QML pages against the Python types they use
	@$(PYTHON) -m tests.support.qmllint

pytest: ready-for-tests translations ## Run the tests; ARGS are passed on: make pytest ARGS=tests/crypto
	@$(PYTHON) -m pytest -q --numprocesses $(WORKERS) --dist worksteal --forbid-skips $(ARGS)

bench: ready-for-tests translations ## Measure signing, opening, growth, the table of signatures, deliveries, contacts, the windows and the search on this machine
	@for name in signing opening size signatures delivery contacts window desk library; do $(PYTHON) -m tests.bench $$name || exit 1; done

faults: ready-for-tests ## Run the long fault campaigns
	@$(PYTHON) -m pytest -q --numprocesses $(WORKERS) --dist worksteal --forbid-skips -m long -o faulthandler_timeout=3600 $(ARGS)

screenshots: ready translations ## Make a sheet of every page in every language and size under docs/screenshots; ARGS: --variant, --text, --sizes
	@$(PYTHON) -m tests.ui.screenshots docs/screenshots $(ARGS)

bundle: ready translations ## Build the application as one folder for a stick, and let the robot sign in it; ARGS=--pack compresses it, too
	@$(PYTHON) -m tests.support.bundle $(ARGS)

translations: $(TRANSLATIONS) ## Compile the translations that Qt loads (the commands that need them do so themselves)

words: ready ## Bring the sources of the translations up to date with the pages; what is new waits there to be translated
	@$(PYTHON) -m tests.support.words

%.qm: %.ts | ready
	@.venv/bin/pyside6-lrelease -silent $< -qm $@

format: ready ## Format the Python code
	@$(PYTHON) -m ruff check --fix
	@$(PYTHON) -m ruff format

lock: ## Compile requirements.lock anew from pyproject.toml, with the newest versions allowed
	@.ci/lock

clean: ## Remove what the tools and builds left behind (not .venv, not demo)
	@rm -rf $(TRANSLATIONS) .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis build dist
	@find kiosk ui tests -name __pycache__ -type d -prune -exec rm -rf {} +

ready:
	@.ci/system-libraries run
	@.ci/environment

ready-for-tests:
	@.ci/system-libraries tests
	@.ci/environment
