package ops

import (
	"net/http"
)

func f(ctx context.Context) error {
	req, _ := http.NewRequest("DELETE", "http://localhost:8080/items/1", nil)
}
