import fs from 'fs';
fs.chmodSync('/srv/data', 0o777);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody on the machine change "/srv/data"
