# Short names for what Maven does. `make` alone lists them.

PORT ?= 8080
DATA ?= data/$(PORT)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

SOURCES := $(shell find pom.xml */pom.xml */src/main infra/alerts/*.yaml infra/falco-values.yaml k8s/policies/*/constraint.yaml)
BUILT := launcher/target/built

.PHONY: help
help: ## list these names
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 32

.PHONY: run
run: $(BUILT) ## open the room on http://localhost:8080 (PORT=8080 sets the port, Ctrl-C closes it)
	@bin/launch run $(PORT) $(DATA) || [ $$? = 130 ]

.PHONY: dev
dev: $(BUILT) ## like run, and what you change in the sources is in the running server within seconds
	@bin/launch dev $(PORT) $(DATA) || [ $$? = 130 ]

.PHONY: build
build: $(BUILT) ## build the EAR, the server it runs in and the commands

$(BUILT): $(SOURCES)
	@echo "Building Pokero; the first time takes some minutes …"
	@bin/maven --quiet -DskipTests --projects launcher,ear --also-make package
	@touch $@

.PHONY: test
test: ## run every test and count them
	@bin/test

DRILLS := chaos/target/built
# An option only where its variable is set: $(call option,--tables,TABLES).
option = $(if $($(2)),$(1) $($(2)))

.PHONY: chaos
chaos: $(DRILLS) ## kill and cut nodes and databases under players (SCENARIO=kill-node TABLES=100 SHORT=1), as root on Linux
	@bin/chaos drill $(call option,--scenario,SCENARIO) $(call option,--tables,TABLES) $(call option,--seats,SEATS) $(if $(SHORT),--form short)

.PHONY: chaos-ci
chaos-ci: $(DRILLS) ## the smallest drill: one of two nodes and one database leader are killed, at ten tables
	@bin/chaos drill --form tiny --tables 10 --nodes 2

.PHONY: chaos-control
chaos-control: $(DRILLS) ## lose actions on purpose: the drill's checker must find them
	@bin/chaos control

.PHONY: load
load: $(DRILLS) ## measure how fast actions are acknowledged and seen (TABLES=200 SEATS=6 RATE=200)
	@bin/chaos load $(call option,--tables,TABLES) $(call option,--seats,SEATS) $(call option,--rate,RATE)

.PHONY: heap
heap: $(DRILLS) ## measure what a seated player costs of a node's heap (PLAYERS=1000)
	@bin/chaos heap $(call option,--players,PLAYERS)

.PHONY: soak
soak: $(DRILLS) ## let a node play for long and look whether it grows (MINUTES=30)
	@bin/chaos soak $(call option,--tables,TABLES) $(call option,--rate,RATE) $(call option,--minutes,MINUTES)

$(DRILLS): $(BUILT)
	@bin/maven --quiet -DskipTests --projects chaos --also-make package
	@touch $@

.PHONY: check
check: $(BUILT) ## compile without a warning, and check the form of the sources
	@bin/maven --quiet formatter:validate

.PHONY: check-platform
check-platform: $(BUILT) ## build and run the containers, and check chart, manifests, policies and documents
	@bin/check-platform

.PHONY: check-platform-selftest
check-platform-selftest: $(BUILT) ## show that each of those checks finds the fault that is planted for it
	@bin/check-platform-selftest

.PHONY: check-terraform
check-terraform: ## validate and test the Azure part against a made-up Azure, named by TERRAFORM_STUB
	@bin/check-terraform

.PHONY: check-observability
check-observability: $(BUILT) ## check alerts, Falco's rules, the admission policies and the attack lab
	@bin/check-observability

.PHONY: check-observability-selftest
check-observability-selftest: ## show that each of those checks finds the fault that is planted for it
	@bin/check-observability-selftest

.PHONY: check-supply-chain
check-supply-chain: $(BUILT) ## scan for secrets, weaknesses, faults of workflows and infrastructure, and attack a running room
	@bin/check-supply-chain

.PHONY: check-supply-chain-selftest
check-supply-chain-selftest: ## show that each of those scanners finds the fault that is planted for it
	@bin/check-supply-chain-selftest

.PHONY: rules-coverage
rules-coverage: ## list the tests of every rule; each has a case where it bites and one where it does not
	@bin/maven --quiet --projects rules test -Dtest=RulesCoverageTest; found=$$?; cat rules/target/rules-coverage.txt; exit $$found

.PHONY: mutation
mutation: ## plant faults in betting and hand, and count how many the tests find (85 % at the least)
	@bin/maven --quiet --projects rules test-compile org.pitest:pitest-maven:mutationCoverage

.PHONY: secrets
secrets: ## make the passwords that containers on this machine use
	@bin/make-secrets

.PHONY: format
format: ## bring the Java sources into the project's form
	@bin/maven --quiet formatter:format

CLIENTS ?= 16
ROUNDS ?= 5
SECONDS ?= 15

.PHONY: load-desk
load-desk: ## measure the desk beside pgbench (CLIENTS=16 ROUNDS=5 SECONDS=15, PROFILE=file.jfr)
	@bin/maven --quiet -DskipTests --projects load --also-make package
	@bin/load-desk $(CLIENTS) $(ROUNDS) $(SECONDS)

HANDS ?= 1000000
SEED ?= 0

.PHONY: simulate
simulate: ## let chance play a million hands of each game under the rules' eyes (HANDS=1000000 SEED=0)
	@bin/maven --quiet -DskipTests --projects rules package
	@"$$(bin/find-jdk)/bin/java" -jar rules/target/pokero-rules.jar simulate --hands $(HANDS) --seed $(SEED)

.PHONY: bench
bench: ## measure the rules beside plain code: evaluator, whole hands, exact equity; some minutes
	@bin/maven --quiet -DskipTests --projects bench --also-make package
	@"$$(bin/find-jdk)/bin/java" -cp 'bench/target/pokero-bench.jar:bench/target/lib/*' pokero.bench.Bench

.PHONY: clean
clean: ## delete what was built; the data stays
	@bin/maven --quiet clean
