# The steps of tests/run, a function each. Sourced; knows nothing of the order or the table.
# shellcheck shell=bash

source tests/editors/install.sh

# Ends the step as skipped. The reason says what was missing and what to do.
skip() {
    echo "skipped: $*"
    echo "$*" >>"$NOTE"
    exit 77
}

# A remark beside the step's result in the table.
note() {
    echo "note: $*"
    echo "$*" >>"$NOTE"
}

in_ci() {
    [ -n "${CI-}" ] && [ "$CI" != false ]
}

step_format() {
    rust_component rustfmt
    cargo fmt --check
}

step_lint() {
    rust_component clippy
    cargo clippy --all-targets --locked -- -D warnings
}

step_test() {
    cargo test --locked
}

step_doc() {
    RUSTDOCFLAGS="-D warnings -A rustdoc::private_intra_doc_links" cargo doc --no-deps --document-private-items --locked
}

step_deny() {
    install_cargo_deny
    cargo deny --locked check --hide-inclusion-graph licenses bans sources
    # The advisories come from a database on the network, which not every machine reaches.
    if cargo deny fetch db; then
        cargo deny --locked check --hide-inclusion-graph advisories
    else
        note "advisories not checked: database not reachable"
    fi
}

step_build() {
    cargo build --release --locked
}

step_demo() {
    needs_server
    "$TAGOUT" demo
    # What the demo shows came from a real server: with another program in its place there is nothing to show.
    if "$TAGOUT" demo --server "$(type -P false)"; then
        echo "the demo went through without a server" >&2
        return 1
    fi
}

step_nvim() {
    needs_server
    install_nvim
    "$TOOLS/nvim/bin/python" tests/editors/nvim.py
}

step_helix() {
    needs_server
    install_helix
    python3 tests/editors/helix.py
}

step_jetbrains() {
    needs_server
    needs_program python3
    needs_program git
    python3 tests/editors/jetbrains.py
}

step_extension() {
    install_node
    build_extension
}

step_vscode() {
    needs_server
    install_node
    build_extension
    install_code_server
    needs_program python3
    python3 tests/editors/vscode.py
}

step_agents() {
    try_agents claude codex
}

step_copilot() {
    try_agents copilot
}

step_gemini() {
    try_agents gemini
}

step_opencode() {
    try_agents opencode
}

# The programs of coding agents, each with a model that reads from a script.
try_agents() {
    needs_server
    needs_program python3
    needs_program git
    python3 -c 'import tomllib' || skip "needs Python 3.11 or later, which reads TOML by itself"
    install_node
    for agent in "$@"; do
        install_agent "$agent"
    done
    python3 tests/editors/kept.py
    python3 tests/agents/real/main.py "$TOOLS/agents" "$@"
}

# The program under test, in TAGOUT: the one given, else the release build.
needs_server() {
    if [ -z "${TAGOUT-}" ]; then
        step_build
        TAGOUT=target/release/tagout
    fi
    TAGOUT=$(realpath "$TAGOUT")
    export TAGOUT
}

# Built on a copy below target/, so that the sources stay free of node_modules.
build_extension() {
    local build=target/vscode digest
    mkdir -p "$build"
    digest=$(cksum editors/vscode/package-lock.json editors/vscode/package.json)
    cp -r editors/vscode/. "$build/"
    cp LICENSE-MIT "$build/LICENSE.txt"
    if ! installed "$build/node_modules" "$digest"; then
        # No package needs its install script here, so none is run.
        (cd "$build" && npm ci --ignore-scripts) || skip "the packages of editors/vscode could not be installed by npm"
        mark_installed "$build/node_modules" "$digest"
    fi
    (cd "$build" && npm run --silent package)
    node --disable-warning=MODULE_TYPELESS_PACKAGE_JSON --test --test-reporter=dot tests/editors/locate.test.mjs
}
