mock_provider "azurerm" {}

variables {
  name                = "pokero-test"
  location            = "westeurope"
  resource_group_name = "pokero-test-rg"
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  kubernetes_version  = "1.34"
  sku_tier            = "Standard"
  admin_groups        = ["00000000-0000-4000-8000-000000000003"]
  zones               = ["1", "2", "3"]
  pools = {
    system   = { size = "Standard_D2ds_v5", min = 3, max = 5 }
    app      = { size = "Standard_D4ds_v5", min = 3, max = 9 }
    database = { size = "Standard_E4ds_v5", min = 3, max = 4 }
  }
  nodes_subnet_id    = "subnet"
  gateway_address_id = "address"
  workspace_id       = "workspace"
}

run "strangers_cannot_reach_the_api_server" {
  command = plan

  assert {
    condition     = azurerm_kubernetes_cluster.this.private_cluster_enabled && !azurerm_kubernetes_cluster.this.private_cluster_public_fqdn_enabled
    error_message = "The API server is to have a private address and a private name only."
  }

  assert {
    condition     = length(azurerm_kubernetes_cluster.this.api_server_access_profile) == 0
    error_message = "A private API server has no ranges."
  }
}

run "a_public_api_server_answers_the_named_ranges_only" {
  command = plan

  variables {
    authorized_ranges = ["203.0.113.8/32"]
  }

  assert {
    condition     = !azurerm_kubernetes_cluster.this.private_cluster_enabled && one(azurerm_kubernetes_cluster.this.api_server_access_profile).authorized_ip_ranges == toset(["203.0.113.8/32"])
    error_message = "A public API server is to answer the authorised ranges and nobody else."
  }
}

run "everybody_is_somebody_in_entra" {
  command = plan

  assert {
    condition     = azurerm_kubernetes_cluster.this.local_account_disabled && one(azurerm_kubernetes_cluster.this.azure_active_directory_role_based_access_control).azure_rbac_enabled
    error_message = "Local accounts are to be off and Azure roles on."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.this.oidc_issuer_enabled && azurerm_kubernetes_cluster.this.workload_identity_enabled
    error_message = "Workloads are to have identities, not secrets."
  }

  assert {
    condition     = !azurerm_kubernetes_cluster.this.run_command_enabled
    error_message = "Nobody is to run commands past the network through Azure's own API."
  }
}

run "three_zones_hold_every_pool" {
  command = plan

  assert {
    condition     = length(one(azurerm_kubernetes_cluster.this.default_node_pool).zones) == 3 && alltrue([for pool in azurerm_kubernetes_cluster_node_pool.this : length(pool.zones) == 3 && pool.min_count >= 3])
    error_message = "Every pool is to have a machine in each of three zones."
  }

  assert {
    condition     = one(azurerm_kubernetes_cluster.this.default_node_pool).host_encryption_enabled && alltrue([for pool in azurerm_kubernetes_cluster_node_pool.this : pool.host_encryption_enabled])
    error_message = "Disks are to be encrypted on their hosts."
  }

  assert {
    condition     = azurerm_kubernetes_cluster_node_pool.this["database"].node_taints == tolist(["pokero/pool=database:NoSchedule"]) && length(azurerm_kubernetes_cluster_node_pool.this["app"].node_taints) == 0
    error_message = "The database's machines are to be the database's alone."
  }
}

run "the_network_enforces_policies" {
  command = plan

  assert {
    condition     = one(azurerm_kubernetes_cluster.this.network_profile).network_plugin_mode == "overlay" && one(azurerm_kubernetes_cluster.this.network_profile).network_data_plane == "cilium" && one(azurerm_kubernetes_cluster.this.network_profile).network_policy == "cilium"
    error_message = "The network is to be an overlay on Cilium, which knows the policies of k8s/network."
  }
}

run "repairs_come_by_themselves_at_night" {
  command = plan

  assert {
    condition     = azurerm_kubernetes_cluster.this.automatic_upgrade_channel == "patch" && azurerm_kubernetes_cluster.this.node_os_upgrade_channel == "NodeImage" && azurerm_kubernetes_cluster.this.image_cleaner_enabled
    error_message = "Patches, node images and the image cleaner are to be on."
  }

  assert {
    condition     = one(azurerm_kubernetes_cluster.this.maintenance_window_auto_upgrade).day_of_week != one(azurerm_kubernetes_cluster.this.maintenance_window_node_os).day_of_week
    error_message = "The cluster and its machines are not to be renewed in the same night."
  }
}

run "secrets_rotate_and_the_audit_is_kept" {
  command = plan

  assert {
    condition     = one(azurerm_kubernetes_cluster.this.key_vault_secrets_provider).secret_rotation_enabled
    error_message = "The vault's secrets are to be read again."
  }

  assert {
    condition     = contains([for log in azurerm_monitor_diagnostic_setting.this.enabled_log : log.category], "kube-audit-admin")
    error_message = "The API server's audit is to be kept."
  }
}

run "the_whole_internet_is_no_range" {
  command = plan
  variables {
    authorized_ranges = ["0.0.0.0/0"]
  }
  expect_failures = [var.authorized_ranges]
}

run "somebody_has_to_get_in" {
  command = plan
  variables {
    admin_groups = []
  }
  expect_failures = [var.admin_groups]
}

run "two_zones_are_too_few" {
  command = plan
  variables {
    zones = ["1", "2"]
  }
  expect_failures = [var.zones]
}

run "a_pool_of_one_machine_is_too_small" {
  command = plan
  variables {
    pools = {
      system   = { size = "Standard_D2ds_v5", min = 3, max = 5 }
      app      = { size = "Standard_D4ds_v5", min = 1, max = 9 }
      database = { size = "Standard_E4ds_v5", min = 3, max = 4 }
    }
  }
  expect_failures = [var.pools]
}

run "the_version_is_a_minor_one" {
  command = plan
  variables {
    kubernetes_version = "1.29"
  }
  expect_failures = [var.kubernetes_version]
}
