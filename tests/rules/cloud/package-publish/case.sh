cargo publish
cargo publish --dry-run
npm publish
pnpm publish
yarn publish
twine upload dist/*
gem push shop.gem
poetry publish
uv publish
cargo yank --version 1.0.0 shop
npm unpublish shop@1.0.0
gem yank shop
npm deprecate shop@1.0.0 old
cargo build
