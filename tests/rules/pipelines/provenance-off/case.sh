docker buildx build --provenance=false .
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: releases without proof of where it was built
docker build --provenance=false .
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: releases without proof of where it was built
docker build --provenance=true .
