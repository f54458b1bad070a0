package ops

import (
	"net/http"
)

func f(ctx context.Context) error {
	req, _ := http.NewRequest(http.MethodDelete, "https://api.digitalocean.com/v2/droplets/1", nil)
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.digitalocean.com/v2/droplets/1" to delete what it names
}
