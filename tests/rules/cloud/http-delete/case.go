package ops

import "net/http"

func clean(ctx context.Context) {
	http.NewRequest("DELETE", "https://api.github.com/repos/shop/web", nil)
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.github.com/repos/shop/web" to delete what it names
	http.NewRequestWithContext(ctx, http.MethodDelete, "https://api.digitalocean.com/v2/volumes/one", nil)
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.digitalocean.com/v2/volumes/one" to delete what it names
	http.NewRequest("GET", "https://api.github.com/repos/shop/web", nil)
	http.NewRequest("DELETE", base+"/items/one", nil)
}
