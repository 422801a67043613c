SHELL = /bin/bash
# Routekaart: alles om te bouwen, te proberen en te toetsen. `make help` noemt de doelen.
SWIFT ?= swift
PROGRAM = .build/release/routekaart
# Waarom deze vlaggen en geen andere: docs/prestaties.md.
RELEASE = -c release --static-swift-stdlib
PLAIN = .build/gewoon
PACKAGES = libyaml-dev nettle-dev liblapack-dev libedit-dev libminizip-dev zlib1g-dev libsqlite3-dev pkg-config
TEST_PACKAGES = python3-jsonschema python3-pandas
# Een browser, de pdf-gereedschappen en Java: alleen voor `make test-paginas`.
PAGE_PACKAGES = chromium poppler-utils python3-venv default-jre-headless
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)

# Voor `make fuzz` en `make fuzz-lezer`: hoe lang, vanaf welk zaad, of hoeveel mutanten in plaats van hoe lang.
DUUR = 60
ZAAD = $(shell date +%s)
AANTAL =
LEZER = .build/lezer
# Voor `make landelijk`: ONZEKER=1 geeft bedragen, groei en indexatie een verdeling.
ONZEKER =
DASK = .build/dask
PAGINAS = .build/paginas
# Voor `make test-afgebroken`: hoe vaak elk.
KEREN = 1000

.PHONY: help nodig toetsgerei bouw vergelijk test test-schaal test-paginas test-afgebroken fuzz fuzz-lezer landelijk docs bench format lint clean

help:  ## noemt de doelen
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/make \1\t\2/' | expand -t 18

define install
	@missing=$$(for p in $(1); do dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || echo $$p; done); \
	if [ -n "$$missing" ]; then \
		echo "Installeren:" $$missing; \
		$(SUDO) apt-get update -qq && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	fi
endef

nodig:  ## installeert wat ontbreekt (libyaml, nettle, LAPACK, libedit, minizip, SQLite)
	@command -v $(SWIFT) >/dev/null || { echo "Swift ontbreekt: https://www.swift.org/install/linux (6.3 of later)" >&2; exit 1; }
	$(call install,$(PACKAGES))

toetsgerei:  ## installeert wat alleen de toetsen nodig hebben (python3-jsonschema, python3-pandas; OpenBLAS in .build)
	$(call install,$(TEST_PACKAGES))
	@[ -d .build/openblas ] || { d=$$(mktemp -d) && cd $$d && apt-get download -qq libopenblas0-pthread >/dev/null 2>&1 \
		&& dpkg -x *.deb $(CURDIR)/.build/openblas; } || echo "OpenBLAS is niet opgehaald: de toets met een andere LAPACK vervalt" >&2

# Een bouw die lukt zwijgt; een die mislukt toont alles.
define build
	@mkdir -p .build; $(SWIFT) build $(1) >.build/bouw.log 2>&1 || { cat .build/bouw.log >&2; exit 1; }
endef

bouw: nodig  ## bouwt het programma en de app (release)
	@echo "Bouwen (de eerste keer een paar minuten) ..."
	$(call build,$(RELEASE) --product routekaart)
	$(call build,$(RELEASE) --product routekaart-repl)

vergelijk: bouw  ## zet de scenario's van Voorschoten naast elkaar
	@$(PROGRAM) vergelijk scenarios/voorschoten

test: bouw toetsgerei  ## bouwt en draait alle toetsen, ook of debug en release dezelfde bits geven
	$(call build,$(RELEASE) --product routekaart-bench)
	@ROUTEKAART_BENCH=$(CURDIR)/.build/release/routekaart-bench $(SWIFT) test

test-schaal: bouw  ## toetst docs/voorbeelden: Dask (komt in .build/dask) op twee processen, een nagemaakt Slurm
	$(call build,$(RELEASE) --product landelijk)
	@cmp -s Tests/Schaal/requirements.txt $(DASK)/requirements.txt || { rm -rf $(DASK) && python3 -m venv $(DASK) \
		&& $(DASK)/bin/pip install -q --disable-pip-version-check -r Tests/Schaal/requirements.txt \
		&& cp Tests/Schaal/requirements.txt $(DASK); }
	@$(DASK)/bin/python -m pytest -q -p no:cacheprovider Tests/Schaal

test-paginas: bouw  ## houdt elke pagina tegen axe-core en de validator van het W3C, en drukt de rapporten af (komt in .build/paginas)
	$(call install,$(PAGE_PACKAGES))
	@cmp -s Tests/Paginas/requirements.txt $(PAGINAS)/requirements.txt || { rm -rf $(PAGINAS) && python3 -m venv $(PAGINAS) \
		&& $(PAGINAS)/bin/pip install -q --disable-pip-version-check -r Tests/Paginas/requirements.txt \
		&& cp Tests/Paginas/requirements.txt $(PAGINAS); }
	@rm -rf $(PAGINAS)/uit && $(PAGINAS)/bin/python Tests/Paginas/paginas.py $(PROGRAM) $(PAGINAS)/uit

test-afgebroken: nodig  ## breekt het schrijven van resultaten, zips en het archief 1.000 keer af (KEREN=100) en kijkt of alles heel is
	@ROUTEKAART_KEREN=$(KEREN) $(SWIFT) test --filter "KilledWritesTests|aKilledProgram"

fuzz: nodig  ## verminkt dossiers en let op: DUUR=600 of AANTAL=5000, ZAAD=1; wat misgaat komt in .build/fuzz
	$(call build,-c release --product routekaart-fuzz)
	@.build/release/routekaart-fuzz --zaad $(ZAAD) $(if $(AANTAL),--aantal $(AANTAL),--duur $(DUUR))

fuzz-lezer: nodig  ## jaagt libFuzzer door de lezer: DUUR=600, ZAAD=1; wat misgaat komt in .build/lezer/vondst-*
	@mkdir -p $(LEZER)/groei $(LEZER)/begin
	@i=0; find scenarios Tests/Fixtures -name '*.yaml' | sort | while read -r f; do i=$$((i+1)); cp "$$f" $(LEZER)/begin/$$i; done
	@(grep -rhoE '[a-z_]+:' scenarios Tests/Fixtures --include='*.yaml' | sort -u; \
		printf '%s\n' -9223372036854775808 9223372036854775807 1e308 .nan .inf 2199-12-31 '+1200 jaar' 100% 'zie: ' '*a' '&a ') \
		| sed 's/.*/"&"/' > $(LEZER)/woorden
	@ROUTEKAART_LEZER=1 $(SWIFT) build -c release --scratch-path $(LEZER)/bouw --product routekaart-lezer-fuzz \
		--sanitize=address -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld >$(LEZER)/bouw.log 2>&1 || { cat $(LEZER)/bouw.log >&2; exit 1; }
	@$(LEZER)/bouw/release/routekaart-lezer-fuzz -max_total_time=$(DUUR) -seed=$$(( $(ZAAD) % 2147483647 )) -timeout=20 \
		-rss_limit_mb=4096 -dict=$(LEZER)/woorden -artifact_prefix=$(LEZER)/vondst- $(LEZER)/groei $(LEZER)/begin

docs:  ## schrijft wat opdrachten geven in README.md en docs (bekijk daarna git diff)
	@ROUTEKAART_OPNEMEN=1 $(SWIFT) test --filter PagesTests || true

landelijk: nodig  ## schrijft in landelijk/ een dossier zo groot als het land, uit toeval
	$(call build,$(RELEASE) --product landelijk)
	@.build/release/landelijk landelijk $(if $(ONZEKER),--onzeker)
	@echo "Geschreven: landelijk/. Probeer: $(PROGRAM) vergelijk landelijk --formaat json >/dev/null"

bench: bouw  ## meet, naast een kaal Swift-programma en op een landelijk dossier
	$(call build,$(RELEASE) --product landelijk)
	$(call build,$(RELEASE) --product leeg)
	$(call build,$(RELEASE) --product routekaart-bench)
	$(call build,-c release --scratch-path $(PLAIN) --product leeg)
	@.build/release/routekaart-bench --leeg $(PLAIN)/release/leeg

format:  ## zet de code in het gelid
	@$(SWIFT) format --in-place --recursive Modules Apps Tests Benchmarks Package.swift

lint:  ## toetst het gelid
	@$(SWIFT) format lint --strict --recursive Modules Apps Tests Benchmarks Package.swift

clean:  ## ruimt het bouwsel op
	@rm -rf .build
