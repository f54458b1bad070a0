package ops

import (
	"github.com/rs/cors"
)

func f(ctx context.Context) error {
	c := cors.New(cors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: true})
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
}
