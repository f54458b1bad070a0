import * as lib from '@pulumi/aws';

new lib.Thing(this, 'One', { storageEncrypted: false });
//                           ^^^^^^^^^^^^^^^^^^^^^^^ high: stores the data of what is declared here unencrypted
new lib.Thing(this, 'One', { encrypted: false });
//                           ^^^^^^^^^^^^^^^^ high: stores the data of what is declared here unencrypted
new lib.Thing(this, 'One', { encryptionAtRest: false });
//                           ^^^^^^^^^^^^^^^^^^^^^^^ high: stores the data of what is declared here unencrypted
new lib.Thing(this, 'One', { name: 'one' });
