const fs = require('fs');
for (const f of fs.readdirSync('/srv/data')) fs.unlinkSync('/srv/data/' + f);
//                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "/srv/data/…"
