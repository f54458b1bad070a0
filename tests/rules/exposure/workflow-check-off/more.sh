flake8 --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
pylint --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
bandit --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
semgrep --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
eslint --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
tfsec --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
checkov --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
hadolint --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
trivy --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
grype --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
npm audit --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
yarn audit --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
pip-audit --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
kics --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
terrascan --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
tflint --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
ruff check --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
ruff --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
shellcheck --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
kube-score --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
conftest test --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: lets a check find things without failing
gitleaks detect --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
gitleaks --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
snyk test --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ low: lets a check find things without failing
safety check --exit-zero shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
trivy '--exit-code=0' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
gitleaks '--exit-code=0' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
grype '--exit-code=0' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
hadolint '--exit-code=0' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
kics '--exit-code=0' shop
#^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
trivy '--exit-code' '0'
#^^^^^^^^^^^^^^^^^^^^^^ medium: lets a check find things without failing
mvn '-DskipTests' shop
#^^^^^^^^^^^^^^^^^^^^^ medium: builds without its tests
mvnw '-DskipTests' shop
#^^^^^^^^^^^^^^^^^^^^^^ medium: builds without its tests
gradle -x 'test' shop
#^^^^^^^^^^^^^^^^^^^^ low: builds without its tests
gradlew -x 'test' shop
#^^^^^^^^^^^^^^^^^^^^^ low: builds without its tests

# look-alikes
mvn package
gradle build
flake8 src
trivy image --exit-code 1 shop:1
