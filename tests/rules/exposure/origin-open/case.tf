resource "aws_apigatewayv2_api" "shop" {
  cors_configuration {
    allow_origins     = ["*"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call "aws_apigatewayv2_api.shop" in the name of whoever is logged in
    allow_credentials = true
  }
}

resource "aws_lambda_function_url" "shop" {
  cors {
    allow_origins     = ["*"]
#   ^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call "aws_lambda_function_url.shop" in the name of whoever is logged in
    allow_credentials = true
  }
}

resource "aws_lambda_function_url" "public" {
  cors {
    allow_origins = ["*"]
  }
}
