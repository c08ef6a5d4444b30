# `make run` opens the window; `make test` runs the tests. Both set up what they need, once.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
LOCKS := resources/packaging
LANGUAGES := resources/translations
EXTRACT := $(BIN)/pyside6-lupdate -extensions py app -sort-messages -no-obsolete -locations none
export HF_HUB_OFFLINE := 1

.PHONY: run test check translations screenshots benchmarks

run: $(VENV)/ready-to-run
	@$(BIN)/python -m app.first_run

test: $(VENV)/ready-to-test
	@$(BIN)/python -m tests.run

check: $(VENV)/ready-to-test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# Every sentence of app/ goes into the files of the languages; of English only plural forms.
translations: $(VENV)/ready-to-run
	$(EXTRACT) -ts $(filter-out %_en.ts,$(wildcard $(LANGUAGES)/minutebook_*.ts))
	$(EXTRACT) -pluralonly -ts $(LANGUAGES)/minutebook_en.ts
	$(BIN)/pyside6-lrelease $(wildcard $(LANGUAGES)/*.ts)

screenshots: $(VENV)/ready-to-run
	xvfb-run -a -s "-screen 0 1600x1000x24" $(BIN)/python -m app.screenshots resources/screenshots
	xvfb-run -a -s "-screen 0 1600x1000x24" $(BIN)/python -m app.help_pictures resources/help/images

$(VENV)/ready-to-run: $(LOCKS)/run.lock pyproject.toml
	@echo "Setting up Minutebook in $(VENV): some minutes, about 1.8 GB, this once…"
	@$(PYTHON) -c 'import sys; sys.exit("Minutebook needs Python 3.11 or later." if sys.version_info < (3, 11) else 0)'
	@$(PYTHON) -m venv $(VENV)
	@echo "  installing the window, the database and the language model…"
	@$(PIP) install -r $(LOCKS)/run.lock
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/ready-to-test: $(VENV)/ready-to-run $(LOCKS)/dev.lock
	@echo "Setting up what the tests need in $(VENV)…"
	@$(PIP) install -r $(LOCKS)/dev.lock
	@touch $@
