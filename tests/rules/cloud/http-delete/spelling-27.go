package ops

import (
	"github.com/go-resty/lib"
)

func clean(ctx context.Context, client Any) {
	client.Delete("https://api.heroku.com/apps/shop")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
	client.R().Delete("https://api.heroku.com/apps/shop")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/shop" to delete what it names
	client.List("one")
}
