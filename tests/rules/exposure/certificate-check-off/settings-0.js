import * as lib from 'client';

new lib.Thing(this, 'One', { tlsAllowInvalidCertificates: true });
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
new lib.Thing(this, 'One', { tlsInsecure: true });
//                           ^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
new lib.Thing(this, 'One', { tlsAllowInvalidHostnames: true });
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
new lib.Thing(this, 'One', { ssl_cert_reqs: true });
//                           ^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
new lib.Thing(this, 'One', { checkServerIdentity: false });
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
new lib.Thing(this, 'One', { insecure: true });
//                           ^^^^^^^^^^^^^^ medium: accepts any certificate: who answers may be anybody
new lib.Thing(this, 'One', { skipTLSVerify: true });
//                           ^^^^^^^^^^^^^^^^^^^ medium: accepts any certificate: who answers may be anybody
new lib.Thing(this, 'One', { ignoreHTTPSErrors: true });
//                           ^^^^^^^^^^^^^^^^^^^^^^^ medium: accepts any certificate: who answers may be anybody
new lib.Thing(this, 'One', { name: 'one' });
