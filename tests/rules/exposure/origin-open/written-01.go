package ops

import (
	"github.com/gin-contrib/cors"
)

func f(ctx context.Context) error {
	r.Use(cors.New(cors.Config{AllowAllOrigins: true, AllowCredentials: true}))
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
}
