import * as lib from 'client';

new lib.Thing(this, 'One', { algorithms: "none" });
//                           ^^^^^^^^^^^^^^^^^^ high: takes a token for true that anybody can write
new lib.Thing(this, 'One', { algorithm: "none" });
//                           ^^^^^^^^^^^^^^^^^ high: takes a token for true that anybody can write
new lib.Thing(this, 'One', { name: 'one' });
