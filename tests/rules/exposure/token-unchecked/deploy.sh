supabase functions deploy refund-order --no-verify-jwt
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody call "refund-order", whoever they are
supabase functions serve --no-verify-jwt
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody call, whoever they are
supabase functions deploy refund-order
