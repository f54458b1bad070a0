npm dist-tag add shop@1.0.0 latest
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: changes what others get from the registry under a name
npm dist-tag ls shop
npm owner rm ana shop
#^^^^^^^^^^^^^^^^^^^^ medium: changes what others get from the registry under a name
gh release create v1
#^^^^^^^^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
gh release list
helm push shop-1.tgz oci://registry.example.org/charts
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
helm pull oci://registry.example.org/charts/shop
mvn deploy
#^^^^^^^^^ medium: publishes to a registry, for everybody and for good
mvn verify
gradle publish
#^^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
./gradlew publish
#^^^^^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
gradle build
./gradlew publishToMavenLocal
dotnet nuget push shop.nupkg
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
nuget push shop.nupkg
#^^^^^^^^^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
fastlane deliver
#^^^^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
fastlane test
docker manifest push registry.example.org/shop:latest
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
pod trunk push Shop.podspec
#^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
hex publish
#^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
mix hex.publish
#^^^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
vsce publish
#^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
ovsx publish
#^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
npm publish --dry-run
flit publish
#^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
hatch publish
#^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
goreleaser release
#^^^^^^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
goreleaser release --snapshot
lerna publish
#^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
changeset publish
#^^^^^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
semantic-release
#^^^^^^^^^^^^^^^ medium: publishes to a registry, for everybody and for good
semantic-release --dry-run
