# Completion of suppose for bash. To switch it on: source <(suppose completion bash)
_suppose() {
    local word=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    # Anything but commands and options is a file, which bash completes itself.
    if [[ $COMP_CWORD -eq 1 || $word == -* || ${COMP_WORDS[1]} == completion ]]; then
        local IFS=$'\n'
        COMPREPLY=($(compgen -W "$(suppose "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "$word"))
    fi
}
complete -o default -F _suppose suppose
