package ops

import (
	"github.com/go-resty/resty/v2"
)

func f(ctx context.Context) error {
	_, err := resty.New().R().Delete("https://api.cloudflare.com/client/v4/zones/1")
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.cloudflare.com/client/v4/zones/1" to delete what it names
}
