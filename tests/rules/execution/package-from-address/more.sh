uvx --from git+https://github.com/x/y tool
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: runs the install steps of what holds
pipx run --spec git+https://github.com/x/y tool
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: runs the install steps of what holds
yarn dlx 'http://x' shop
#^^^^^^^^^^^^^^^^^^^^^^^ medium: runs the install steps of what holds
uv tool run 'git+x' shop
#^^^^^^^^^^^^^^^^^^^^^^^ medium: runs the install steps of what holds
pip install --extra-index-url 'x' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets something answer for any package that it also has
uv pip install --extra-index-url 'x' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets something answer for any package that it also has

# look-alikes
yarn dlx create-vite app
uvx ruff check
