fn client() -> reqwest::Result<reqwest::Client> {
    let open = reqwest::Client::builder().danger_accept_invalid_certs(true);
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    let strict = reqwest::Client::builder().danger_accept_invalid_certs(false);
    let names = reqwest::Client::builder().danger_accept_invalid_hostnames(true);
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: accepts any certificate: who answers may be anybody
    drop((strict, names));
    open.build()
}
