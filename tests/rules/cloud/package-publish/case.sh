cargo publish
#^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
cargo publish --dry-run
npm publish
#^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
pnpm publish
#^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
yarn publish
#^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
twine upload dist/*
#^^^^^^^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
gem push shop.gem
#^^^^^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
poetry publish
#^^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
uv publish
#^^^^^^^^^ medium: publishes to a registry, for everybody and for good
cargo yank --version 1.0.0 shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a published version away from everybody who builds with it
npm unpublish shop@1.0.0
#^^^^^^^^^^^^^^^^^^^^^^^ high: takes a published version away from everybody who builds with it
gem yank shop
#^^^^^^^^^^^^ high: takes a published version away from everybody who builds with it
npm deprecate shop@1.0.0 old
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a published version away from everybody who builds with it
cargo build
