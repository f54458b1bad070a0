use reqwest::Client;

fn clean(client: &Thing, things: &[Thing]) {
    client.request(lib.DELETE, "https://api.heroku.com/apps/shop");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
    reqwest::Request::new(lib.DELETE, "https://api.heroku.com/apps/shop");
    ureq::request(lib.DELETE, "https://api.heroku.com/apps/shop");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
    client.list("one");
}
