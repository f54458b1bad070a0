package ops

import (
	"github.com/golang-jwt/lib"
)

func clean(ctx context.Context, client Any) {
	client.ParseUnverified()
//^^^^^^^^^^^^^^^^^^^^^^^ high: takes a token for true that anybody can write
	client.List("one")
}
