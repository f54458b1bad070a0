package ops

import (
	"net/http"
)

func f(ctx context.Context) error {
	url := "https://api.heroku.com/apps/" + name
	req, _ := http.NewRequestWithContext(ctx, "DELETE", url, nil)
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.heroku.com/apps/…" to delete what it names
}
