pip install git+https://example.org/shop.git
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: runs the install steps of what "git+https://example.org/shop.git" holds
uv pip install https://example.org/shop.tar.gz
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: runs the install steps of what "https://example.org/shop.tar.gz" holds
uv add git+https://example.org/shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: runs the install steps of what "git+https://example.org/shop" holds
poetry add git+https://example.org/shop.git
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: runs the install steps of what "git+https://example.org/shop.git" holds
npm install https://example.org/shop.tgz
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: runs the install steps of what "https://example.org/shop.tgz" holds
yarn add https://example.org/shop.tgz
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: runs the install steps of what "https://example.org/shop.tgz" holds
pip install requests
npm install
cargo install --git https://example.org/shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: runs the install steps of what holds
cargo install ripgrep
gem install --source https://example.org shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: runs the install steps of what holds
