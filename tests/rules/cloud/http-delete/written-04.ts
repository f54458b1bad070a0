import got from 'got';
await got.delete('https://api.github.com/repos/acme/shop');
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.github.com/repos/acme/shop" to delete what it names
