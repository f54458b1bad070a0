base64 -d payload.b64 | sh
#                       ^^ high: runs a text that only decoding makes readable
echo "$PAYLOAD" | base64 --decode | bash
#                                   ^^^^ high: runs a text that only decoding makes readable
xxd -r -p payload.hex | bash
#                       ^^^^ high: runs a text that only decoding makes readable
eval "$(echo "$PAYLOAD" | base64 -d)"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
openssl enc -d -base64 -in payload | python3
#                                    ^^^^^^^ high: runs a text that only decoding makes readable
source <(base64 -d payload.b64)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
su - deploy -c "$(base64 -d payload.b64)"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a text that only decoding makes readable
base64 -d payload.b64 > readable.sh
base64 -d key.b64 | kubectl apply -f -
TOKEN=$(echo "$SECRET" | base64 -d); echo "${#TOKEN}"
base64 -d config.b64 | jq -r .name
# what is readable here is judged itself
echo bHMgLWxh | base64 -d | sh
NAME=$(base64 -d name.b64); sh "$NAME" now
