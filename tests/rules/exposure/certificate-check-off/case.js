import https from "https";

const agent = new https.Agent({ rejectUnauthorized: false });
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
const safe = new https.Agent({ rejectUnauthorized: true });
process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = 0;
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
process.env.NODE_TLS_REJECT_UNAUTHORIZED = "1";
request({ url, strictSSL: false });
//             ^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
const { rejectUnauthorized } = options;
