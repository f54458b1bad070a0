fn client() -> reqwest::Result<reqwest::Client> {
    let open = reqwest::Client::builder().danger_accept_invalid_certs(true);
    let strict = reqwest::Client::builder().danger_accept_invalid_certs(false);
    let names = reqwest::Client::builder().danger_accept_invalid_hostnames(true);
    drop((strict, names));
    open.build()
}
