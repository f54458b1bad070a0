aws s3api put-bucket-cors --bucket shop --cors-configuration '{"CORSRules":[{"AllowedOrigins":["*"],"AllowedMethods":["PUT","DELETE"]}]}'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call "shop" in the name of whoever is logged in
az storage cors add --methods DELETE PUT --origins '*' --services b
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
az webapp cors add --allowed-origins '*' -g g -n n
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call "n" in the name of whoever is logged in
az functionapp cors add --origins '*'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in

# look-alikes
az webapp cors add --allowed-origins https://www.example.org -g shop -n web
