use tower_http::cors::CorsLayer;
fn f() { CorsLayer::very_permissive(); }
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
