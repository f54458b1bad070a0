const fse = require('fs-extra');
await fse.remove('/srv/data');
//    ^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
